#include "core/matching/nicknames.h"

#include "core/matching/comparable.h"

#include <QMultiHash>
#include <QStringList>

namespace goodturn::matching {
using namespace Qt::StringLiterals;

namespace {

/// Each line: a name and what it is shortened to. Not Jo, who may be Joe as comparable() writes.
constexpr const char* groups[] = {
    "alexander alex al sandy sasha xander alec aleksander aleksandr alessandro alejandro",
    "alexandra alex sandra sandy sasha lexi aleksandra alessandra alejandra",
    "andrew andy drew andreas andre andrei andrea andres",
    "anna ann anne annie anya anita ana annika",
    "anthony tony antonio antoine anton toni",
    "barbara barb babs",
    "benjamin ben benny",
    "catherine cathy kate katie kathy katherine kathryn katarina katja katharina catalina",
    "charles charlie chuck carl karl carlos carlo",
    "christina chris christine tina kristina christiane",
    "christopher chris kit christoph christophe cristobal",
    "daniel dan danny dani",
    "david dave davy",
    "deborah deb debbie",
    "dominic dom dominik domenico",
    "donald don donnie",
    "dorothy dot dottie dora dorothea",
    "edward ed eddie ted ned eduard eduardo",
    "eleanor ellie nell nora elena eleonora",
    "elizabeth liz lizzie beth betty eliza lisa elisabeth elsa lise elise",
    "emily em emmy emilia",
    "eugene gene",
    "florence flo florentine",
    "francis frank francisco francesco franz francois paco",
    "frederick fred freddie friedrich federico fritz frederic",
    "gabriel gabe gabi",
    "george georg jorge giorgio jurgen",
    "gerald gerry jerry gerhard",
    "gregory greg gregor",
    "helen nell helena helene elena",
    "henry harry hank heinrich henri enrique enrico",
    "isabel bella izzy isabella isabelle elizabeth",
    "jacob jake jakob jack james jacques",
    "james jim jimmy jamie",
    "jane jan janet janie joan",
    "jennifer jen jenny",
    "jessica jess jessie",
    "joanna joan johanna hanna",
    "john jack johnny jon johan johann johannes hans juan jean joao giovanni ivan jan",
    "jonathan jon jonny nathan",
    "joseph joe joey josef jose giuseppe pepe jozef",
    "joshua josh",
    "julia julie jule giulia",
    "kenneth ken kenny",
    "konstantin kostas kosta constantin dinos",
    "laura laurie lora laure",
    "lawrence larry laurence lorenz lorenzo lars",
    "leonard leo len lenny leonardo",
    "louis lou lewis luis luigi ludwig",
    "lucy lucia lucie luzia",
    "magdalena magda lena",
    "manuel manu manolo emanuel",
    "margaret maggie meg peggy greta margarete margarita marga rita gretchen",
    "maria mary marie mia mariana marija",
    "mark marc marcus markus marco",
    "martin marty martino",
    "matthew matt matthias mateo matteo matthieu mathias",
    "maximilian max maxim massimo",
    "michael mike mick mickey michel miguel mikhail michele mikael michal",
    "natalie nat natasha natalia nathalie",
    "nicholas nick nico nicolas nikolaus klaus niklas nikolai nikos",
    "oliver ollie olivier",
    "pamela pam",
    "patricia pat patty tricia trish",
    "patrick pat paddy rick patrik padraig",
    "paul pablo paolo pavel pawel",
    "peter pete pedro pietro pierre piotr petros petr",
    "philip phil pip philipp felipe filippo philippe",
    "rachel rach raquel",
    "raymond ray ramon raimund",
    "rebecca becky becca",
    "richard rick dick rich ricky ricardo riccardo",
    "robert bob bobby rob robbie bert roberto rupert",
    "ronald ron ronnie",
    "samantha sam sammy",
    "samuel sam sammy",
    "sarah sara sally",
    "sebastian seb basti bastian sebastien",
    "sofia sophie sophia sofie zofia",
    "stephen steve steven stefan stephan esteban stefano etienne steffen",
    "susan sue susie suzanne susanne susana zuzana",
    "teresa tess terry theresa resi therese",
    "theodore ted theo teddy theodor teodoro",
    "thomas tom tommy tomas tommaso",
    "timothy tim timmy timo",
    "tobias toby tobi",
    "ulrich uli ulli",
    "valentina val tina",
    "victoria vicky tori viktoria",
    "vincent vince vinny vincenzo vicente",
    "walter walt wally",
    "wilhelm willi willy william bill billy will liam guillermo guillaume willem wim",
    "wolfgang wolf",
    "zachary zach zack",
};

QMultiHash<QString, int> groupsByName()
{
    QMultiHash<QString, int> byName;
    for (int group = 0; group < int(std::size(groups)); ++group)
        for (const QString& name : QString::fromLatin1(groups[group]).split(u' '))
            byName.insert(comparable(name), group);
    return byName;
}

} // namespace

bool areNicknames(const QString& a, const QString& b)
{
    static const QMultiHash<QString, int> byName = groupsByName();
    for (const int group : byName.values(a))
        if (byName.contains(b, group))
            return true;
    return false;
}

} // namespace goodturn::matching

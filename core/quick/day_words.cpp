#include "core/quick/day_words.h"

#include "core/quick/vocabulary.h"

namespace goodturn::quick {

namespace {

using V = Vocabulary;

struct Line
{
    Phrases V::*meaning;
    const char16_t* phrases;
};

constexpr Line german[] = {
    {&V::today, u"heute|heute früh|heute morgen|heute vormittag|heute mittag|heute nachmittag|"
                u"heute abend"},
    {&V::yesterday, u"gestern|gestern früh|gestern morgen|gestern vormittag|gestern mittag|"
                    u"gestern nachmittag|gestern abend"},
    {&V::dayBefore, u"vorgestern"},
    {&V::tomorrow, u"morgen|morgen früh|morgen vormittag|morgen nachmittag|morgen abend"},
    {&V::dayAfter, u"übermorgen"},
    {&V::daysAgo, u"vor %1 tagen|vor %1 tag"},
    {&V::weekAgo, u"vor einer woche|letzte woche|vorige woche"},
    {&V::weeksAgo, u"vor %1 wochen"},
    {&V::inDays, u"in %1 tagen"},
    {&V::inWeek, u"in einer woche|nächste woche|kommende woche"},
    {&V::inWeeks, u"in %1 wochen"},
    {&V::lastWeekday, u"letzten %2|am letzten %2|vorigen %2"},
    {&V::thisWeekday, u"am %2|diesen %2"},
    {&V::nextWeekday, u"nächsten %2|am nächsten %2|kommenden %2|am kommenden %2"},
    {&V::dayParts, u"früh|morgen|vormittag|mittag|nachmittag|abend"},
    {&V::dayPrepositions, u"am|vom"},
    {&V::minutes, u"%1 minuten|%1 minute"},
    {&V::hours, u"%1 stunden|%1 stunde|%1 std"},
    {&V::halfHour, u"eine halbe stunde|halbe stunde"},
    {&V::beforeAmount, u"im wert von|für|über|von"},
};

constexpr Line french[] = {
    {&V::today, u"aujourd'hui|aujourd’hui|ce matin|cet après-midi|ce soir"},
    {&V::yesterday, u"hier|hier matin|hier après-midi|hier soir"},
    {&V::dayBefore, u"avant-hier"},
    {&V::tomorrow, u"demain|demain matin|demain après-midi"},
    {&V::dayAfter, u"après-demain"},
    {&V::daysAgo, u"il y a %1 jours|il y a %1 jour"},
    {&V::weekAgo, u"il y a une semaine|la semaine dernière"},
    {&V::weeksAgo, u"il y a %1 semaines"},
    {&V::inDays, u"dans %1 jours|dans %1 jour"},
    {&V::inWeek, u"dans une semaine|la semaine prochaine"},
    {&V::inWeeks, u"dans %1 semaines"},
    {&V::lastWeekday, u"%2 dernier"},
    {&V::thisWeekday, u"ce %2"},
    {&V::nextWeekday, u"%2 prochain"},
    {&V::dayParts, u"matin|après-midi|soir"},
    {&V::dayPrepositions, u"le|du"},
    {&V::hours, u"%1 heures|%1 heure"},
    {&V::halfHour, u"une demi-heure"},
    {&V::beforeAmount, u"d'une valeur de|pour|de"},
};

constexpr Line spanish[] = {
    {&V::today, u"hoy|esta mañana|esta tarde"},
    {&V::yesterday, u"ayer|ayer por la mañana|ayer por la tarde|anoche"},
    {&V::dayBefore, u"anteayer|antes de ayer"},
    {&V::tomorrow, u"mañana|mañana por la mañana|mañana por la tarde"},
    {&V::dayAfter, u"pasado mañana"},
    {&V::daysAgo, u"hace %1 días|hace %1 día"},
    {&V::weekAgo, u"hace una semana|la semana pasada"},
    {&V::weeksAgo, u"hace %1 semanas"},
    {&V::inDays, u"en %1 días|dentro de %1 días"},
    {&V::inWeek, u"en una semana|la próxima semana|la semana que viene"},
    {&V::inWeeks, u"en %1 semanas|dentro de %1 semanas"},
    {&V::lastWeekday, u"%2 pasado|el %2 pasado"},
    {&V::thisWeekday, u"el %2|este %2"},
    {&V::nextWeekday, u"próximo %2|el próximo %2|%2 que viene|el %2 que viene"},
    {&V::dayPrepositions, u"el"},
    {&V::ordinals, u"de"},
    {&V::minutes, u"%1 minutos|%1 minuto"},
    {&V::hours, u"%1 horas|%1 hora"},
    {&V::halfHour, u"media hora"},
    {&V::beforeAmount, u"por valor de|por|de"},
};

constexpr Line italian[] = {
    {&V::today, u"oggi|stamattina|stamani|questo pomeriggio|stasera"},
    {&V::yesterday, u"ieri|ieri mattina|ieri pomeriggio|ieri sera"},
    {&V::dayBefore, u"l'altro ieri|l’altro ieri|avantieri"},
    {&V::tomorrow, u"domani|domani mattina|domani pomeriggio"},
    {&V::dayAfter, u"dopodomani"},
    {&V::daysAgo, u"%1 giorni fa|%1 giorno fa"},
    {&V::weekAgo, u"una settimana fa|la settimana scorsa|settimana scorsa"},
    {&V::weeksAgo, u"%1 settimane fa"},
    {&V::inDays, u"fra %1 giorni|tra %1 giorni"},
    {&V::inWeek,
     u"fra una settimana|tra una settimana|la settimana prossima|la prossima settimana"},
    {&V::inWeeks, u"fra %1 settimane|tra %1 settimane"},
    {&V::lastWeekday, u"%2 scorso|%2 scorsa"},
    {&V::thisWeekday, u"questo %2|questa %2"},
    {&V::nextWeekday, u"%2 prossimo|%2 prossima"},
    {&V::dayParts, u"mattina|pomeriggio|sera"},
    {&V::dayPrepositions, u"il"},
    {&V::minutes, u"%1 minuti|%1 minuto"},
    {&V::hours, u"%1 ore|%1 ora"},
    {&V::halfHour, u"mezz'ora|mezz’ora|mezza ora"},
    {&V::beforeAmount, u"del valore di|per|di"},
};

constexpr Line dutch[] = {
    {&V::today, u"vandaag|vanmorgen|vanochtend|vanmiddag|vanavond"},
    {&V::yesterday, u"gisteren|gistermorgen|gisterochtend|gistermiddag|gisteravond"},
    {&V::dayBefore, u"eergisteren"},
    {&V::tomorrow, u"morgen|morgenochtend|morgenmiddag|morgenavond"},
    {&V::dayAfter, u"overmorgen"},
    {&V::daysAgo, u"%1 dagen geleden|%1 dag geleden"},
    {&V::weekAgo, u"een week geleden|vorige week|afgelopen week"},
    {&V::weeksAgo, u"%1 weken geleden"},
    {&V::inDays, u"over %1 dagen"},
    {&V::inWeek, u"over een week|volgende week"},
    {&V::inWeeks, u"over %1 weken"},
    {&V::lastWeekday, u"afgelopen %2|vorige %2"},
    {&V::thisWeekday, u"op %2|deze %2"},
    {&V::nextWeekday, u"volgende %2|komende %2|aanstaande %2"},
    {&V::dayPrepositions, u"op"},
    {&V::minutes, u"%1 minuten|%1 minuut"},
    {&V::hours, u"%1 uur|%1 uren"},
    {&V::halfHour, u"een half uur|half uur"},
    {&V::beforeAmount, u"ter waarde van|voor|van"},
};

constexpr Line portuguese[] = {
    {&V::today, u"hoje|esta manhã|esta tarde"},
    {&V::yesterday, u"ontem|ontem de manhã|ontem à tarde|ontem à noite"},
    {&V::dayBefore, u"anteontem"},
    {&V::tomorrow, u"amanhã|amanhã de manhã|amanhã à tarde"},
    {&V::dayAfter, u"depois de amanhã"},
    {&V::daysAgo, u"há %1 dias|há %1 dia|%1 dias atrás"},
    {&V::weekAgo, u"há uma semana|semana passada|na semana passada|a semana passada"},
    {&V::weeksAgo, u"há %1 semanas|%1 semanas atrás"},
    {&V::inDays, u"em %1 dias|daqui a %1 dias"},
    {&V::inWeek, u"em uma semana|daqui a uma semana|próxima semana|na próxima semana"},
    {&V::inWeeks, u"em %1 semanas|daqui a %1 semanas"},
    {&V::lastWeekday, u"%2 passada|%2 passado|na %2 passada|no %2 passado"},
    {&V::thisWeekday, u"na %2|no %2|esta %2|este %2"},
    {&V::nextWeekday, u"próxima %2|próximo %2|na próxima %2|no próximo %2"},
    {&V::dayPrepositions, u"em|no dia"},
    {&V::ordinals, u"de"},
    {&V::minutes, u"%1 minutos|%1 minuto"},
    {&V::hours, u"%1 horas|%1 hora"},
    {&V::halfHour, u"meia hora"},
    {&V::beforeAmount, u"no valor de|por|de"},
};

template<size_t count>
void add(const Line (&lines)[count], Vocabulary& vocabulary)
{
    for (const Line& line : lines)
        (vocabulary.*line.meaning).add(QString::fromUtf16(line.phrases));
}

} // namespace

void addDayWords(QLocale::Language language, Vocabulary& vocabulary)
{
    switch (language) {
    case QLocale::German:
    case QLocale::SwissGerman:
        return add(german, vocabulary);
    case QLocale::French:
        return add(french, vocabulary);
    case QLocale::Spanish:
        return add(spanish, vocabulary);
    case QLocale::Italian:
        return add(italian, vocabulary);
    case QLocale::Dutch:
        return add(dutch, vocabulary);
    case QLocale::Portuguese:
        return add(portuguese, vocabulary);
    default:
        return;
    }
}

} // namespace goodturn::quick

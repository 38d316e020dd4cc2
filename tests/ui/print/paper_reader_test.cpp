#include "ui/print/paper_reader.h"

#include <QPushButton>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <atomic>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using Outcome = PaperReader::Outcome;

namespace {

/// Work of three variants: the first is read when it may be, the second never, the third at once.
class PaperReaderTest : public ::testing::Test
{
protected:
    PaperReaderTest()
    {
        work.variants = {{u"slow"_s, {}, {}}, {u"torn"_s, {}, {}}, {u"quick"_s, {}, {}}};
        work.begin = [this]() -> Result<PaperMaker> {
            worker = QThread::currentThread();
            return [this](const PaperWish& wish, const Progress& progress) {
                return read(wish.variant, progress);
            };
        };
    }

    Result<report::Document> read(size_t variant, const Progress& progress) const
    {
        while (variant == 0 && !mayRead)
            if (!progress(0, 1))
                return failure(ErrorKind::Cancelled, u"stopped"_s);
        if (variant == 1)
            return failure(ErrorKind::InvalidInput, u"torn"_s);
        report::Document document;
        document.title = work.variants[variant].code;
        return document;
    }

    static PaperWish wishFor(size_t variant)
    {
        PaperWish wish;
        wish.variant = variant;
        return wish;
    }

    bool isDone(size_t times = 1) const
    {
        return QTest::qWaitFor([&] { return outcomes.size() == times && !reader->isReading(); });
    }

    void begin()
    {
        reader = std::make_unique<PaperReader>(work);
        QObject::connect(reader.get(), &PaperReader::done, reader.get(),
                         [this](const Outcome& outcome) { outcomes.push_back(outcome); });
        reader->show();
    }

    Paperwork work;
    std::atomic<bool> mayRead = false;
    std::atomic<QThread*> worker = nullptr;
    std::vector<Outcome> outcomes;
    std::unique_ptr<PaperReader> reader; // the last: its work ends before the rest goes
};

TEST_F(PaperReaderTest, ReadsOnAnotherThread)
{
    begin();
    reader->read(wishFor(2));
    EXPECT_TRUE(reader->isReading());
    ASSERT_TRUE(isDone());
    EXPECT_EQ(outcomes[0].document->title, u"quick"_s);
    EXPECT_NE(worker, QThread::currentThread());
}

TEST_F(PaperReaderTest, OfSeveralWishesTheLastOneCounts)
{
    begin();
    reader->read(wishFor(0));
    reader->read(wishFor(1));
    reader->read(wishFor(2));
    ASSERT_TRUE(isDone());
    EXPECT_EQ(outcomes[0].wish.variant, 2u);
    EXPECT_EQ(outcomes[0].document->title, u"quick"_s);
}

TEST_F(PaperReaderTest, WhatTakesLongerThanAMomentCanBeStopped)
{
    begin();
    reader->read(wishFor(0));
    auto* stop = reader->findChild<QPushButton*>();
    EXPECT_FALSE(stop->isVisible()) << "what is quick is not announced";
    ASSERT_TRUE(QTest::qWaitFor([&] { return stop->isVisible(); }));
    stop->click();
    ASSERT_TRUE(isDone());
    EXPECT_EQ(outcomes[0].document.error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(stop->isVisible());
}

TEST_F(PaperReaderTest, WhereAVariantCantBeReadAnotherOneIsAndItIsSaidWhy)
{
    mayRead = true;
    begin();
    reader->readAny(wishFor(1));
    ASSERT_TRUE(isDone());
    EXPECT_EQ(outcomes[0].wish.variant, 0u);
    ASSERT_TRUE(outcomes[0].refused);
    EXPECT_EQ(outcomes[0].refused->message, u"torn"_s);
    reader->read(wishFor(1));
    ASSERT_TRUE(isDone(2));
    EXPECT_FALSE(outcomes[1].document) << "but not when just that one was chosen";
}

TEST_F(PaperReaderTest, ItsEndStopsTheReading)
{
    begin();
    reader->read(wishFor(0));
    reader.reset();
    EXPECT_TRUE(outcomes.empty());
}

} // namespace
} // namespace goodturn::ui

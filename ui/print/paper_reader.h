#pragma once

#include "ui/print/paperwork.h"

#include <QWidget>

namespace goodturn::ui {

class JobLine;

/// Reads one document at a time on a thread of its own; of several wishes the last one counts. A
/// line with Cancel, hidden unless it takes longer than a moment.
class PaperReader : public QWidget
{
    Q_OBJECT

public:
    /// What came of a wish.
    struct Outcome
    {
        PaperWish wish; ///< of what was read
        Result<report::Document> document = {};
        std::optional<Error> refused = {}; ///< why it is another variant than was wished for
    };

    explicit PaperReader(const Paperwork& work, QWidget* parent = nullptr);
    ~PaperReader() override;

    bool isReading() const;
    void read(const PaperWish& wish);
    /// The same; where that variant can't be read, another one that can: a year may be too long
    /// where a quarter is not.
    void readAny(const PaperWish& wish);

signals:
    void done(const goodturn::ui::PaperReader::Outcome& outcome);

private:
    void want(const PaperWish& wish, bool any);
    void start();

    const Paperwork work_;
    JobLine* line_;
    std::optional<PaperWish> next_;
    bool any_ = false;
};

} // namespace goodturn::ui

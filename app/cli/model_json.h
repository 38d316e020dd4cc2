#pragma once

#include "core/book/model_service.h"

#include <QJsonObject>

namespace goodturn::cli {

/// What `book --json` tells.
struct ModelOfBook
{
    qint64 accounts = 0;
    reciprocity::ReciprocityParameters parameters;
    std::optional<book::FitNote> fit;
    book::BookScores scores;
};

QJsonObject toJson(const ModelOfBook& model);

/// `fit --json`: what was found, and whether the book goes by it now.
QJsonObject toJson(const reciprocity::BookFit& fit,
                   const reciprocity::ReciprocityParameters& before, bool adopted);

} // namespace goodturn::cli

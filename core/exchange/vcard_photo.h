#pragma once

#include "core/exchange/vcard_properties.h"

#include <QByteArray>

namespace goodturn::exchange {

/// What the PHOTO of a card comes to.
struct CardPhoto
{
    QByteArray file;        ///< as a file would hold it, not looked into; empty: none
    bool isLeftOut = false; ///< there is one that can't be taken: it is on the web, or garbled
};

/// Takes a picture that is in the card itself: base64, alone (2.1 and 3.0) or in a data: address
/// (4.0). Nothing is ever fetched.
CardPhoto photoFrom(const VCardProperty& property);

/// Of the first PHOTO of the first card in the text.
CardPhoto photoOfCard(const QByteArray& card);

} // namespace goodturn::exchange

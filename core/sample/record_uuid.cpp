#include "core/sample/record_uuid.h"

namespace goodturn::sample {

QUuid recordUuid(quint64 seed, RecordKind kind, qint64 ordinal)
{
    static const QUuid books(0x6d6f1c1e, 0x52a3, 0x4b0e, 0x9d, 0x57, 0x0b, 0x8e, 0x21, 0x3c, 0x7f,
                             0x44);
    QByteArray name = QByteArray::number(seed);
    name.append('/').append(QByteArray::number(int(kind)));
    name.append('/').append(QByteArray::number(ordinal));
    return QUuid::createUuidV5(books, name);
}

} // namespace goodturn::sample

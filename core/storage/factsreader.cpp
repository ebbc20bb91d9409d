#include "core/storage/factsreader.h"

namespace jisr {
FactsReader::FactsReader(Connection& connection) : m_connection(connection) {}
}  // namespace jisr

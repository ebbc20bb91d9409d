#include "core/tabular/tablereader.h"

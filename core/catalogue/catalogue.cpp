#include "core/catalogue/catalogue.h"

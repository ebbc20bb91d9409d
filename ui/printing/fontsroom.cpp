// A static library needs a source; what it carries are the fonts.

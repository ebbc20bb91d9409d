// A static library needs one source; the content is in the resource objects.

package org.telepraxis.certification;

import java.util.UUID;

/** A key is not trusted any more; what it signed and is in force has to be issued anew. */
record KeyCompromised(UUID key, UUID association) {}

/**
 * What must hold on every database that Telepraxis runs on: the same tests on H2 and on a real PostgreSQL, with one application
 * context each, and two nodes on one database.
 */
@NullMarked
package org.telepraxis.database;

import org.jspecify.annotations.NullMarked;

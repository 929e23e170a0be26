/** What a person was seen to do, drawn as a staff of marks and told as a table. */
@NullMarked
package org.telepraxis.competence.ui;

import org.jspecify.annotations.NullMarked;

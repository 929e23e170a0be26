/** The certificate as a document: laid out, tagged, made for the archive, sealed with the association's key and checked again. */
@NullMarked
package org.telepraxis.certification.pdf;

import org.jspecify.annotations.NullMarked;

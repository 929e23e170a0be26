/** The one address from which a portfolio's files are handed out, always as a download. */
@NullMarked
package org.telepraxis.portfolio.web;

import org.jspecify.annotations.NullMarked;

/** The pages for anybody who wants to know whether a certificate is in force: plain HTML and JSON, no sign-in, no script. */
@NullMarked
package org.telepraxis.certification.web;

import org.jspecify.annotations.NullMarked;

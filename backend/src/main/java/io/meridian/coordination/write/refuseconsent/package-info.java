/** The local unit refuses a global step. */
@NullMarked
package io.meridian.coordination.write.refuseconsent;

import org.jspecify.annotations.NullMarked;

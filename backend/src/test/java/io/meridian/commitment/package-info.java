/** Promises as a specification. */
@NullMarked
package io.meridian.commitment;

import org.jspecify.annotations.NullMarked;

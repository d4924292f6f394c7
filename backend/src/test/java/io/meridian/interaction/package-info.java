/** Interactions as a specification. */
@NullMarked
package io.meridian.interaction;

import org.jspecify.annotations.NullMarked;

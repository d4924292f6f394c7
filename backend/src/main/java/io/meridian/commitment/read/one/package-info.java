/** One promise with its chain and its whole history. */
@NullMarked
package io.meridian.commitment.read.one;

import org.jspecify.annotations.NullMarked;

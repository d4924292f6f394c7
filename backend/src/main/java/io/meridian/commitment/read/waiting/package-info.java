/** Who waits for whom. */
@NullMarked
package io.meridian.commitment.read.waiting;

import org.jspecify.annotations.NullMarked;

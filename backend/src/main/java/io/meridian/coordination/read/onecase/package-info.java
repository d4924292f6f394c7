/** One case: its steps as a path, their consents, its conflicts and its history. */
@NullMarked
package io.meridian.coordination.read.onecase;

import org.jspecify.annotations.NullMarked;

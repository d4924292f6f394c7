/** What would be narrowed along, before somebody narrows. */
@NullMarked
package io.meridian.commitment.read.narrowing;

import org.jspecify.annotations.NullMarked;

/** The owning function takes a step on. */
@NullMarked
package io.meridian.coordination.write.acceptstep;

import org.jspecify.annotations.NullMarked;

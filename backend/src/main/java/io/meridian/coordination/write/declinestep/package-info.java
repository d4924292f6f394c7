/** The owning function does not take a step on. */
@NullMarked
package io.meridian.coordination.write.declinestep;

import org.jspecify.annotations.NullMarked;

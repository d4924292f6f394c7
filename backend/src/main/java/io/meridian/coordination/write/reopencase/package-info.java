/** A closed case is taken up again. */
@NullMarked
package io.meridian.coordination.write.reopencase;

import org.jspecify.annotations.NullMarked;

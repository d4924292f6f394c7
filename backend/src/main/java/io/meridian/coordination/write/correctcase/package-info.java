/** What was said of a case, a step or a conflict is corrected, also in time. */
@NullMarked
package io.meridian.coordination.write.correctcase;

import org.jspecify.annotations.NullMarked;

/** What was said of a case, a step or a conflict is corrected, also in time. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.correctcase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

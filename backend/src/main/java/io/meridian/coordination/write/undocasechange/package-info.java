/** What was said of a case, a step or a conflict is taken back. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.undocasechange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What was said of a case, a step or a conflict is taken back. */
@NullMarked
package io.meridian.coordination.write.undocasechange;

import org.jspecify.annotations.NullMarked;

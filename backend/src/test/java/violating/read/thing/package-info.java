/** A view's folder whose classes break rules on purpose. */
@NullMarked
package violating.read.thing;

import org.jspecify.annotations.NullMarked;

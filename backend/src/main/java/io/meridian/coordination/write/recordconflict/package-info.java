/** Two units want what cannot both be had. */
@NullMarked
package io.meridian.coordination.write.recordconflict;

import org.jspecify.annotations.NullMarked;

/** The views across all modules, read in plain Java from what one relationship tells. */
@NullMarked
package io.meridian.overview;

import org.jspecify.annotations.NullMarked;

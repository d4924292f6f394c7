/** The aggregate, and what its acts have in common; one folder per intention. */
@NullMarked
package io.meridian.interaction.write;

import org.jspecify.annotations.NullMarked;

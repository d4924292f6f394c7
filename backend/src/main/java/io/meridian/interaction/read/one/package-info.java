/** One interaction, with the earlier texts beside the present one. */
@NullMarked
package io.meridian.interaction.read.one;

import org.jspecify.annotations.NullMarked;

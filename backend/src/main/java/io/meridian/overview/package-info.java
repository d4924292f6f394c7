/** The views across all modules: accounts table, account header, timeline, ribbon, my work, palette. */
@NullMarked
package io.meridian.overview;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.meridian;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.meridian.history;

import org.jspecify.annotations.NullMarked;

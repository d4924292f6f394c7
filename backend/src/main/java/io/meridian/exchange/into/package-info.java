@NullMarked
package io.meridian.exchange.into;

import org.jspecify.annotations.NullMarked;

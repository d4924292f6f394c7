@NullMarked
package io.meridian.exchange.mapping;

import org.jspecify.annotations.NullMarked;

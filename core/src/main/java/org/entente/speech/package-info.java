@NullMarked
package org.entente.speech;

import org.jspecify.annotations.NullMarked;

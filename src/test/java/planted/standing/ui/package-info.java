@NullMarked
package planted.standing.ui;

import org.jspecify.annotations.NullMarked;

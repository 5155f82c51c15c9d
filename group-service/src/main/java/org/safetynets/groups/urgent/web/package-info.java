/** What cannot wait, for those who take it up. */
@NullMarked
package org.safetynets.groups.urgent.web;

import org.jspecify.annotations.NullMarked;

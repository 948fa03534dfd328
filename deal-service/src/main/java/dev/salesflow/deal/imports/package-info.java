/// Import of deal history: the uploaded file is kept, its rows are staged, whole deals are appended
/// page by page, and it is done when all of it is published. Each step continues where it stood
/// after any crash. What a file means is in `history`; how imports are kept, carried on and ended
/// is service-kit's.
@NullMarked
package dev.salesflow.deal.imports;

import org.jspecify.annotations.NullMarked;

package tieline.app.reading;

import org.jspecify.annotations.Nullable;
import tieline.model.dataset.Word;

/// Another subject that the dossier leads to.
///
/// @param subject its id
/// @param detail what joins the two; null for nothing to add
/// @param figure its amount or date in short; null where none is said
/// @param disputed whether that figure is disputed
/// @param kind the subject's kind, which colours the mark beside it
record Link(
    String subject,
    String title,
    @Nullable String detail,
    @Nullable String figure,
    boolean disputed,
    Word kind) {}

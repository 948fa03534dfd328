package dev.salesflow.servicekit.imports.api;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;

/// Waits on a worker thread for work that is done on another: uploads are taken in blocking, as
/// files are.
public final class Waiting {

    private Waiting() {}

    /// What the work comes to; a problem it fails with is thrown as it is.
    public static <T> T await(Uni<T> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the work of an import failed", e);
        }
    }
}

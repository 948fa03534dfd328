package dev.salesflow.localstack;

import dev.salesflow.localstack.child.LeftOvers;
import dev.salesflow.localstack.child.ProcessRecord;
import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.child.StartFailure;
import dev.salesflow.localstack.ports.Ports;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// `./salesflow up`: starts the stack, shows where it is, and ends it when asked to.
public final class Up {

    private final StackFolder folder;
    private final Progress progress = new Progress(System.out);

    private Up(StackFolder folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            new Up(StackFolder.ofCheckout()).run();
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await(); // until a signal starts the shutdown hook
    }

    private void run() {
        refuseSecondLauncher();
        ProcessRecord.of(ProcessHandle.current()).write(folder.pidFile(StackFolder.LAUNCHER));
        List<String> ended = LeftOvers.end(folder);
        if (!ended.isEmpty()) {
            progress.say("Ended what a killed run had left: " + String.join(", ", ended));
        }
        Ports ports = Ports.of(System.getenv());
        List<String> taken = ports.taken();
        if (!taken.isEmpty()) {
            throw new StartFailure(String.join(System.lineSeparator(), taken));
        }
        progress.say("Starting Salesflow");
        long start = System.nanoTime();
        LocalStack stack = new LocalStack(folder, StackFolder.checkout(), ports, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        stack.start();
        RunningStack.at(ports).write(folder);
        progress.say(Welcome.text(ports, folder, (System.nanoTime() - start) / 1e9));
    }

    private void refuseSecondLauncher() {
        ProcessRecord.read(folder.pidFile(StackFolder.LAUNCHER))
                .flatMap(ProcessRecord::running)
                .ifPresent(launcher -> {
                    throw new StartFailure(
                            "Salesflow already runs (process %d); ./salesflow down ends it"
                                    .formatted(launcher.pid()));
                });
    }

    private void stop(LocalStack stack) {
        progress.say(System.lineSeparator() + "Stopping Salesflow");
        RunningStack.forget(folder);
        stack.stop();
        progress.say("Stopped; the data stays in " + folder.path());
    }
}

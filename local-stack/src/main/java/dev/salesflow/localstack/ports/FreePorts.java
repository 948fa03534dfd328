package dev.salesflow.localstack.ports;

import dev.salesflow.localstack.child.StartFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/// Gives each caller another port on which nothing listens.
///
/// A port that was given stays unbound until its server starts, so that asking the system alone
/// could give it a second time, here or in a test run next door. Ports therefore come from blocks:
/// a process holds a block by listening on the first port of it for as long as it lives.
final class FreePorts {

    /// Below the range from which systems take ports for outgoing connections, so that a port stays
    /// free while a test has its server down.
    private static final int LOWEST = 20_000;

    private static final int BLOCKS = 120;
    private static final int BLOCK_SIZE = 100;

    /// Keep the blocks of this process; never closed, as their ports may be in use as long as it
    /// runs.
    private static final List<ServerSocket> GUARDS = new ArrayList<>();

    private static int last;
    private static int end;

    private FreePorts() {}

    /// @throws StartFailure when every block is taken
    static synchronized int next() {
        while (true) {
            if (++last >= end) {
                takeBlock();
            }
            if (isFree(last)) {
                return last;
            }
        }
    }

    static boolean isFree(int number) {
        try (ServerSocket _ = listen(number)) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static void takeBlock() {
        int first = ThreadLocalRandom.current().nextInt(BLOCKS);
        for (int offset = 0; offset < BLOCKS; offset++) {
            int start = LOWEST + (first + offset) % BLOCKS * BLOCK_SIZE;
            try {
                GUARDS.add(listen(start));
                last = start + 1;
                end = start + BLOCK_SIZE;
                return;
            } catch (IOException taken) {
                // held by another process, or one of this process's own blocks: try the next
            }
        }
        throw new StartFailure("no free block of ports from " + LOWEST);
    }

    private static ServerSocket listen(int number) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}

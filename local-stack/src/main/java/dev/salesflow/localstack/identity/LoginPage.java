package dev.salesflow.localstack.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The page of the local identity provider: one button for each user, no password.
final class LoginPage {

    private LoginPage() {}

    static Path writeTo(Path file) {
        String buttons =
                Arrays.stream(StackUser.values())
                        .map(LoginPage::button)
                        .collect(Collectors.joining("\n"));
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(
                    file,
                    """
                    <!doctype html><html lang="en"><meta charset="utf-8"><title>Sign in · 登录</title>
                    <style>body{font:1rem system-ui;margin:4rem auto;max-width:24rem}
                    h1{font-size:1.5rem}
                    button{width:100%%;padding:.6rem;margin:.2rem 0;font:inherit}</style>
                    <h1>Sign in to Salesflow · 登录</h1>
                    <p>Users of this machine only; there are no passwords.<br>仅限本机用户，无需密码。</p>
                    %s
                    </html>
                    """
                            .formatted(buttons));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static String button(StackUser user) {
        return """
        <form method="post"><input type="hidden" name="username" value="%1$s">
        <input type="hidden" name="claims" value='{"preferred_username":"%1$s","groups":["%2$s"]}'>
        <button>%1$s (%2$s · %3$s)</button></form>\
        """
                .formatted(user.username(), user.role(), user.chinese());
    }
}

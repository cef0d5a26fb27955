package org.article12.accounts.web;

import java.io.Serializable;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.stereotype.Component;

/**
 * From where somebody tries to sign in.
 *
 * @param address the address of the visitor's machine
 * @param browser the secret of the browser; null when it has none
 */
record SignInDetails(String address, @Nullable String browser) implements Serializable {

	/** Reads them from the request. */
	@Component
	static class Source implements AuthenticationDetailsSource<HttpServletRequest, SignInDetails> {

		private final BrowserCookie browser;

		Source(BrowserCookie browser) {
			this.browser = browser;
		}

		@Override
		public SignInDetails buildDetails(HttpServletRequest request) {
			return new SignInDetails(request.getRemoteAddr(), this.browser.read(request).orElse(null));
		}

	}

}

